using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.RateLimits;

/// <summary>What a process decides by itself.</summary>
public sealed class LeasedWindowTests
{
    private static readonly RateLimit Limit = new("test", 100, TimeSpan.FromMinutes(1));

    private readonly LeasedWindow window = new(Limit);
    private DateTimeOffset now = Api.Now;

    [Fact]
    public void Half_a_slice_is_spent_without_asking_anybody()
    {
        for (var i = 1; i <= 5; i++) Assert.Equal((true, 100 - i, null), Take(1));
        Assert.Equal(20, Take(1).Asked!.Amount);
    }

    [Fact]
    public void What_was_not_leased_waits_for_the_lease_and_the_lease_covers_all_who_wait()
    {
        var (admitted, _, asked) = Take(30);
        Assert.False(admitted);
        Assert.Equal(30, asked!.Amount);
        Assert.Same(asked, window.Take(40, now, out var again).Pending);
        Assert.Null(again);
        window.Grant(asked, new(30, 30, now.AddMinutes(1)));
        Assert.True(asked.Task.IsCompleted);
        Assert.True(Take(30).Admitted);
    }

    [Fact]
    public void When_all_is_taken_everybody_is_refused_until_the_window_ends()
    {
        var asked = Take(6).Asked!;
        window.Grant(asked, new(0, 100, now.AddSeconds(20)));
        var refused = window.Take(1, now, out _);
        Assert.Equal((false, 0, TimeSpan.FromSeconds(20), null), (refused.IsAdmitted, refused.Remaining, refused.Reset, refused.Pending));
        now = now.AddSeconds(20);
        Assert.Equal((true, 99, null), Take(1));
    }

    [Fact]
    public void Without_the_store_the_process_has_a_quota_of_its_own()
    {
        var admitted = 0;
        for (var i = 0; i < 500; i++)
        {
            var (isAdmitted, _, asked) = Take(1);
            if (isAdmitted) admitted++;
            if (asked is not null) window.GoOnAlone(asked);
        }

        Assert.Equal(100, admitted);
        Assert.Null(window.Take(1, now, out _).Pending);
    }

    [Fact]
    public void A_price_above_the_quota_is_the_quota()
    {
        var asked = Take(5_000).Asked!;
        Assert.Equal(100, asked.Amount);
        window.Grant(asked, new(100, 100, now.AddMinutes(1)));
        Assert.Equal((true, 0, null), Take(5_000));
        Assert.False(Take(1).Admitted);
    }

    [Fact]
    public void A_clock_that_is_put_back_refuses_nobody()
    {
        window.Grant(Take(6).Asked!, new(0, 100, now.AddMinutes(1)));
        Assert.False(Take(1).Admitted);
        now = now.AddHours(-5);
        Assert.True(Take(1).Admitted);
        now = now.AddSeconds(-1);
        Assert.True(Take(1).Admitted);
    }

    [Fact]
    public void A_lease_of_an_earlier_window_is_worth_nothing_and_wakes_who_waits()
    {
        var asked = Take(50).Asked!;
        now = now.AddMinutes(2);
        Assert.Equal(99, Take(1).Remaining);
        window.Grant(asked, new(50, 50, now));
        Assert.True(asked.Task.IsCompleted);
        Assert.Equal(98, Take(1).Remaining);
    }

    [Fact]
    public void What_another_limit_refuses_is_given_back()
    {
        Assert.True(Take(4).Admitted);
        window.Return(4);
        Assert.Equal((true, 96, null), Take(4));
    }

    private (bool Admitted, long Remaining, PendingLease? Asked) Take(long price)
    {
        var answer = window.Take(price, now, out var asked);
        return (answer.IsAdmitted, answer.Remaining, asked);
    }
}
