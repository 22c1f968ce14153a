using Kinow.ClientApi.Worker.Commands;

namespace Kinow.ClientApi.Worker.Tests.Commands;

public sealed class RedeliveryTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(20, 5)]
    [InlineData(21, 6)]
    [InlineData(75, 60)]
    [InlineData(1_000, 60)]
    public void It_comes_soon_and_in_a_long_outage_more_seldom(int deliveries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Redelivery.After(deliveries));

    [Fact]
    public void The_deliveries_that_a_queue_allows_outlast_an_outage_of_half_a_day() =>
        Assert.True(Enumerable.Range(1, 1_000).Sum(static n => Redelivery.After(n).TotalHours) > 12);

    [Fact]
    public void A_message_of_an_unknown_version_waits_about_an_hour() =>
        Assert.InRange(
            Enumerable.Range(1, CommandProcessor.MostDeliveriesOfUnknownVersion).Sum(static n => Redelivery.After(n).TotalMinutes), 45, 75);
}
