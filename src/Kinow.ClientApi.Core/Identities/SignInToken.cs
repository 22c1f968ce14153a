namespace Kinow.ClientApi.Core.Identities;

/// <summary>What a trusted server says: this viewer has signed in with us.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Id">The claim <c>jti</c>, unique among the tokens of the server: each opens one session.</param>
/// <param name="Server">The server, by the id of its key.</param>
/// <param name="Expires">First instant at which the token is not accepted any more.</param>
public sealed record SignInToken(Guid UserId, string Id, string Server, DateTimeOffset Expires);
