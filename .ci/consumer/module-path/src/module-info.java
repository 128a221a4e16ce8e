/** A project of somebody else. */
module org.example.neighbours {
    requires org.tablee.pricing;
    requires org.tablee.trust;
}
