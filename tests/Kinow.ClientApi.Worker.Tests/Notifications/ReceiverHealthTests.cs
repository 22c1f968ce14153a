using Kinow.ClientApi.Worker.Notifications;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

public sealed class ReceiverHealthTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void Who_has_much_to_do_is_not_away()
    {
        var health = new ReceiverHealth(TimeProvider.System);

        for (var piece = 0; piece < 20; piece++)
        {
            Assert.True(health.MaySend());
            Assert.False(health.Note(DeliveryKind.Unfinished));
        }
    }

    [Fact]
    public void After_six_failures_in_a_row_it_allows_one_trial_at_a_time()
    {
        var health = new ReceiverHealth(time);
        for (var i = 0; i < 6; i++)
        {
            Assert.True(health.MaySend());
            health.Note(DeliveryKind.Unavailable);
        }

        Assert.False(health.MaySend());
        time.Advance(TimeSpan.FromMilliseconds(250));
        Assert.True(health.MaySend());
        Assert.False(health.MaySend());
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(health.MaySend());
    }

    [Fact]
    public void One_success_and_all_is_well_again()
    {
        var health = new ReceiverHealth(time);
        for (var i = 0; i < 20; i++) health.Note(DeliveryKind.Unavailable);

        Assert.True(health.Note(DeliveryKind.Delivered));
        Assert.False(health.Note(DeliveryKind.Delivered));
        Assert.True(health.MaySend());
        Assert.True(health.MaySend());
    }

    [Fact]
    public void Who_refuses_is_there()
    {
        var health = new ReceiverHealth(time);
        for (var i = 0; i < 20; i++) health.Note(DeliveryKind.Refused);

        Assert.True(health.MaySend());
    }
}
