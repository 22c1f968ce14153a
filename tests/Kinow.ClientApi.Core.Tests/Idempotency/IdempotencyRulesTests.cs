using System.Collections.Immutable;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Core.Tests.Idempotency;

public sealed class IdempotencyRulesTests
{
    private static readonly DateTimeOffset Now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(12_345);
    private static readonly ImmutableArray<byte> Print = [1, 2, 3];

    private readonly IdempotencyRecord first = IdempotencyRules.Begin("id", Print, Now);

    [Fact]
    public void An_attempt_has_its_lease()
    {
        Assert.Equal(IdempotencyStanding.InProgress, At(first, IdempotencyRules.Lease - TimeSpan.FromTicks(1)));
        Assert.Equal(IdempotencyStanding.Abandoned, At(first, IdempotencyRules.Lease));
    }

    [Fact]
    public void A_further_attempt_has_a_lease_of_its_own_and_is_dated_by_the_first()
    {
        var next = IdempotencyRules.Resume(first, Now + IdempotencyRules.Lease);

        Assert.Equal((first.Started, first.Expires, first.Fingerprint), (next.Started, next.Expires, next.Fingerprint));
        Assert.Equal(IdempotencyStanding.InProgress, At(next, IdempotencyRules.Lease * 1.5));
        Assert.Equal(IdempotencyStanding.Abandoned, At(next, IdempotencyRules.Lease * 2));
    }

    [Fact]
    public void An_attempt_that_was_released_leaves_the_way_free_and_its_date()
    {
        var released = IdempotencyRules.Release(first, Now.AddSeconds(1));

        Assert.Equal(IdempotencyStanding.Abandoned, At(released, TimeSpan.FromSeconds(1)));
        Assert.Equal(first.Started, released.Started);
    }

    [Fact]
    public void An_answer_is_known_for_a_day_whatever_became_of_the_lease()
    {
        var completed = first with { Answer = [9] };

        Assert.Equal(IdempotencyStanding.Completed, At(completed, TimeSpan.Zero));
        Assert.Equal(IdempotencyStanding.Completed, At(completed, IdempotencyRules.Lifetime - TimeSpan.FromSeconds(1)));
        Assert.Equal(first.Started + IdempotencyRules.Lifetime, completed.Expires);
    }

    [Fact]
    public void Another_request_is_refused()
    {
        foreach (var record in new[] { first, first with { Answer = [9] }, IdempotencyRules.Release(first, Now) })
            Assert.Equal(IdempotencyStanding.Reused, IdempotencyRules.StandingOf(record, [1, 2, 4], Now.AddHours(1)));
    }

    [Fact]
    public void Attempts_are_dated_to_the_millisecond() => Assert.Equal(0, first.Started.Ticks % TimeSpan.TicksPerMillisecond);

    private static IdempotencyStanding At(IdempotencyRecord record, TimeSpan later) =>
        IdempotencyRules.StandingOf(record, Print.AsSpan(), Now + later);
}
