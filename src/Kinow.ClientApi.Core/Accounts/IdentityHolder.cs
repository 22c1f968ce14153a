namespace Kinow.ClientApi.Core.Accounts;

/// <summary>The account that an identity belongs to.</summary>
/// <param name="UserId">The account.</param>
/// <param name="IsReserved">Whether the identity was taken for it, and the command that says so is perhaps not carried out yet.</param>
public sealed record IdentityHolder(Guid UserId, bool IsReserved);
