using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Television;

public sealed class SignInRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Guid Account = Guid.CreateVersion7(Now);

    private static readonly ImmutableArray<byte> Stamp = PasswordStamp.Of("stored");

    private static readonly SignInSecret Secret = SignInSecret.Create(SignInCode.Create());

    private static readonly SignInRequest Request = new() { SecretHash = Secret.Hash, DateAdd = Now };

    private static readonly User User = new()
    {
        Id = Account,
        Profile = new() { Email = EmailAddress.Parse("ada@example.com"), Firstname = "Ada", Lastname = "B" },
        PasswordStamp = Stamp,
    };

    [Fact]
    public void A_television_waits_until_somebody_decides()
    {
        Assert.Equal(SignInStanding.Pending, StandingOf(Request));
        Assert.Equal(SignInStanding.Allowed, StandingOf(SignInRules.Decide(Request, Decision())!));
        Assert.Equal(SignInStanding.Denied, StandingOf(SignInRules.Decide(Request, Decision() with { IsAllowed = false })!));
    }

    [Theory]
    [InlineData(3.9, SignInStanding.TooSoon)]
    [InlineData(4, SignInStanding.Pending)]
    public void A_television_that_asks_too_often_is_told_so(double seconds, SignInStanding expected)
    {
        var polled = Request with { Polled = Now };
        Assert.Equal(expected, StandingOf(polled, Now.AddSeconds(seconds)));
        Assert.Equal(SignInStanding.Allowed, StandingOf(SignInRules.Decide(polled, Decision())!, Now.AddSeconds(seconds)));
    }

    [Fact]
    public void Another_secret_and_a_time_that_is_over_get_nothing()
    {
        var allowed = SignInRules.Decide(Request, Decision())!;
        var other = SignInSecret.Create(Secret.Code).Hash;
        Assert.Equal(SignInStanding.Expired, SignInRules.StandingOf(allowed, other, Now));
        Assert.Equal(SignInStanding.Expired, SignInRules.StandingOf(allowed, [], Now));
        Assert.Equal(SignInStanding.Allowed, StandingOf(allowed, Request.Expires.AddTicks(-1)));
        Assert.Equal(SignInStanding.Expired, StandingOf(allowed, Request.Expires));
    }

    [Fact]
    public void The_first_decision_stands_and_its_account_may_repeat_it()
    {
        var decided = SignInRules.Decide(Request, Decision())!;
        Assert.Same(decided, SignInRules.Decide(decided, Decision() with { Instant = Now.AddSeconds(1) }));
        Assert.Null(SignInRules.Decide(decided, Decision() with { IsAllowed = false }));
        Assert.Null(SignInRules.Decide(decided, Decision() with { UserId = Guid.CreateVersion7(Now) }));
        Assert.Null(SignInRules.Decide(Request, Decision() with { Instant = Request.Expires }));
    }

    [Fact]
    public void A_decision_opens_the_account_as_it_was()
    {
        var decision = Decision();
        Assert.True(SignInRules.StillOpens(decision, User));
        Assert.False(SignInRules.StillOpens(decision, null));
        Assert.False(SignInRules.StillOpens(decision, User with { Active = false }));
        Assert.False(SignInRules.StillOpens(decision, User with { PasswordStamp = PasswordStamp.Of("another") }));
        Assert.False(SignInRules.StillOpens(decision, User with { SessionsEnded = Now }));
        Assert.True(SignInRules.StillOpens(decision, User with { SessionsEnded = Now.AddMilliseconds(-1) }));
    }

    private static SignInDecision Decision() => new(Account, IsAllowed: true, Stamp, Now);

    private static SignInStanding StandingOf(SignInRequest request, DateTimeOffset? now = null) =>
        SignInRules.StandingOf(request, Secret.Hash, now ?? Now);
}
