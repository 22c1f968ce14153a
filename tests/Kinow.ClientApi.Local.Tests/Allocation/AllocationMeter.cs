namespace Kinow.ClientApi.Local.Tests.Allocation;

/// <summary>Tells how many bytes this process allocates for each request, once everything that is kept has been made.</summary>
internal static class AllocationMeter
{
    private const int WarmUp = 2_000;
    private const int Counted = 1_000;

    /// <summary>The least of several series, because timers and the runtime's own threads allocate now and then too.</summary>
    public static long BytesPerRequest(RawClient client)
    {
        Repeat(client, WarmUp);
        var least = long.MaxValue;
        for (var series = 0; series < 5; series++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            Repeat(client, Counted);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / Counted);
        }

        return least;
    }

    private static void Repeat(RawClient client, int count)
    {
        for (var i = 0; i < count; i++) client.Send();
    }
}
