namespace Kinow.ClientApi.Sessions;

/// <summary>The tokens that were verified by some keys. With other keys, all are verified again: one may have been taken out.</summary>
internal sealed record VerifiedTokens(TokenKeys Keys, AccessTokenMemory Memory);
