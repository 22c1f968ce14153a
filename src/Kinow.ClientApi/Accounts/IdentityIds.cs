namespace Kinow.ClientApi.Accounts;

/// <summary>The ids that a request has for what a sign-in by an identity may make.</summary>
/// <param name="UserId">A new account.</param>
/// <param name="CommandId">The command that gives an account an identity.</param>
internal sealed record IdentityIds(Guid UserId, Guid CommandId);
