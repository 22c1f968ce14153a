namespace Kinow.ClientApi.Worker.Commands;

/// <summary>When a message that failed is delivered again.</summary>
internal static class Redelivery
{
    private const int Soon = 5;
    private const int SoonDeliveries = 20;
    private const int Longest = 60;

    /// <summary>
    /// Whole seconds, more with every delivery: soon enough that nobody notices a failover, and in a long outage so seldom that the queue's
    /// count of deliveries lasts for most of a day.
    /// </summary>
    /// <param name="deliveries">How often it was delivered, from 1.</param>
    public static TimeSpan After(int deliveries) => TimeSpan.FromSeconds(
        deliveries <= SoonDeliveries ? Math.Min(deliveries, Soon) : Math.Min(deliveries - SoonDeliveries + Soon, Longest));
}
