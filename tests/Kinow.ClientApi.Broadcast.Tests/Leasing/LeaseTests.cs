using Kinow.ClientApi.Broadcast.Leasing;

namespace Kinow.ClientApi.Broadcast.Tests.Leasing;

public sealed class LeaseTests
{
    [Fact]
    public void Who_asks_first_has_it_and_renews_it()
    {
        var lease = Lease.None.AskedBy("a", 1_000, 15);
        Assert.Equal(new("a", 1_015, 1_000), lease);
        Assert.Equal(new("a", 1_020, 1_000), lease.AskedBy("a", 1_005, 15));
        Assert.Equal(lease, lease.AskedBy("b", 1_014, 15));
    }

    [Fact]
    public void Once_it_is_over_another_takes_it_in_a_greater_epoch()
    {
        var lease = Lease.None.AskedBy("a", 1_000, 15);
        Assert.Equal(new("b", 1_030, 1_015), lease.AskedBy("b", 1_015, 15));
    }

    [Fact]
    public void Epochs_grow_though_clocks_differ()
    {
        var lease = Lease.None.AskedBy("fast", 9_000, 15).GivenBackBy("fast");
        Assert.Equal(new("slow", 8_015, 9_001), lease.AskedBy("slow", 8_000, 15));
        Assert.Equal(lease, lease.GivenBackBy("other"));
    }
}
