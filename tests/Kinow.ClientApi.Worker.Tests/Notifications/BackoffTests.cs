using Kinow.ClientApi.Worker.Notifications;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(0, 1, 200)]
    [InlineData(3, 1, 1600)]
    [InlineData(3, 0, 800)]
    [InlineData(100, 1, 300_000)]
    [InlineData(int.MaxValue, 0, 150_000)]
    public void What_is_refused_waits_twice_as_long_each_time_up_to_minutes(int attempts, double chance, double milliseconds) =>
        Assert.Equal(milliseconds, Backoff.After(new(DeliveryKind.Refused), attempts, chance).TotalMilliseconds, 3);

    [Fact]
    public void Who_is_away_is_asked_again_within_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(3), Backoff.After(new(DeliveryKind.Unavailable), attempts: 50, chance: 1));

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public void What_is_not_finished_goes_on_soon_however_many_pieces_there_were(int attempts) =>
        Assert.Equal(
            0.2, Backoff.After(new(DeliveryKind.Unfinished, RetryAfter: TimeSpan.FromSeconds(1)), attempts, chance: 1).TotalSeconds, 3);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3600, 3)]
    [InlineData(-5, 0.2)]
    public void A_wish_of_the_receiver_counts_within_reason_from_the_second_failure_on(double wish, double seconds)
    {
        var away = new DeliveryResult(DeliveryKind.Unavailable, RetryAfter: TimeSpan.FromSeconds(wish));

        Assert.Equal(seconds, Backoff.After(away, attempts: 1, chance: 0).TotalSeconds, 3);
        Assert.Equal(0.1, Backoff.After(away, attempts: 0, chance: 0).TotalSeconds, 3);
    }
}
