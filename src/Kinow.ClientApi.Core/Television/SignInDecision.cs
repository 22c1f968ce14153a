using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Television;

/// <summary>What an account has decided about a television.</summary>
/// <param name="UserId">The account.</param>
/// <param name="IsAllowed">Whether the television may sign in to it.</param>
/// <param name="PasswordStamp">The stamp of the password that the account had then; empty when it is not known.</param>
/// <param name="Instant">When it was decided.</param>
public sealed record SignInDecision(Guid UserId, bool IsAllowed, ImmutableArray<byte> PasswordStamp, DateTimeOffset Instant)
{
    /// <summary>The profile that has decided, which the television goes on as; null for the first.</summary>
    public Guid? ProfileId { get; init; }
}
