using Kinow.GraphQL.AspNetCore.Idempotency;

namespace Kinow.GraphQL.AspNetCore.Tests.Idempotency;

public sealed class IdempotentAttemptTests
{
    private static readonly DateTimeOffset Started = new(2026, 3, 1, 12, 0, 0, 123, TimeSpan.Zero);

    [Fact]
    public void All_attempts_make_the_same_ids_in_the_same_order()
    {
        var first = Make(Started, "8e03978e-40d5-43dd-bc93-6894a57f9324");

        Assert.Equal(first, Make(Started, "8e03978e-40d5-43dd-bc93-6894a57f9324"));
        Assert.Equal(first, first.Distinct());
        Assert.Empty(first.Intersect(Make(Started, "another-key-of-the-client")));
        Assert.Empty(first.Intersect(Make(Started.AddMilliseconds(1), "8e03978e-40d5-43dd-bc93-6894a57f9324")));
    }

    [Fact]
    public void Ids_are_of_version_7_and_dated_by_the_first_attempt()
    {
        foreach (var id in Make(Started, "8e03978e-40d5-43dd-bc93-6894a57f9324"))
        {
            Assert.Equal((7, true), (id.Version, id.Variant is >= 8 and <= 11));
            Assert.Equal(Started.ToUnixTimeMilliseconds(), Convert.ToInt64(id.ToString("N")[..12], 16));
        }
    }

    private static Guid[] Make(DateTimeOffset started, string key)
    {
        var attempt = new IdempotentAttempt(started, isResumed: false, new IdempotencySecrets(key, "").Ids);
        return [.. Enumerable.Range(0, 20).Select(_ => attempt.NewId())];
    }
}
