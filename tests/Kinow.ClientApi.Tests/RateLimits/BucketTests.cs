using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.RateLimits;

/// <summary>How waiting grows and ends.</summary>
public sealed class BucketTests
{
    private static readonly BucketRules Account = BucketRules.Of(Quotas.AccountSignIns, TimeSpan.FromMinutes(15));

    private Bucket bucket;

    [Fact]
    public void The_wait_has_an_end_and_time_gives_attempts_back()
    {
        var at = Api.Now;
        for (var i = 0; i < 100; i++) at += Take(at) + TimeSpan.FromTicks(1);
        Take(at += TimeSpan.FromMinutes(15));
        Assert.InRange(Take(at), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));
        at += TimeSpan.FromDays(1);
        for (var i = 0; i < Account.Capacity; i++) Assert.Equal(TimeSpan.Zero, Take(at));
        Assert.Equal(TimeSpan.FromSeconds(1), Take(at));
    }

    [Fact]
    public void An_attempt_that_found_nothing_out_is_given_back()
    {
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(TimeSpan.Zero, Take(Api.Now));
            bucket = bucket.Return(Account);
        }
    }

    [Fact]
    public void A_clock_that_is_put_back_neither_lengthens_a_wait_nor_keeps_attempts_from_coming_back()
    {
        for (var i = 0; i < 30; i++) bucket = bucket.Take(Api.Now, Account);
        Assert.Equal(TimeSpan.FromMinutes(15), bucket.WaitAt(Api.Now, Account));
        var before = Api.Now.AddDays(-1);
        Assert.Equal(TimeSpan.Zero, Take(before));
        Assert.Equal(before, bucket.Counted);
        Assert.Equal(31, bucket.Taken);
        Assert.Equal(TimeSpan.Zero, Take(before.AddHours(1)));
        Assert.Equal(31 + 1 - 12, bucket.Taken, 6);
    }

    [Fact]
    public void It_is_read_as_it_was_written()
    {
        bucket = new(2.25, Api.Now.AddTicks(7), Api.Now.AddSeconds(3));
        Assert.Equal(bucket, Bucket.Read(bucket.Write().AsSpan()));
        Assert.Equal(default, Bucket.Read(default(Bucket).Write().AsSpan()));
        Assert.Equal(Api.Now.AddTicks(7) + (2.25 * TimeSpan.FromMinutes(5)), bucket.FullAt(Account));
    }

    [Fact]
    public void Only_the_keys_that_were_used_last_are_remembered()
    {
        var values = new RecentValues<int, object>(static () => new(), 10);
        var first = values.Of(0);
        for (var i = 1; i < 5; i++) values.Of(i);
        Assert.Same(first, values.Of(0));
        for (var i = 5; i < 100; i++) values.Of(i);
        Assert.NotSame(first, values.Of(0));
    }

    private TimeSpan Take(DateTimeOffset at)
    {
        var wait = bucket.WaitAt(at, Account);
        if (wait == TimeSpan.Zero) bucket = bucket.Take(at, Account);
        return wait;
    }
}
