namespace Kinow.ClientApi.Contract;

/// <summary>What an account signs in with was changed.</summary>
/// <param name="Session">The caller's session with new tokens.</param>
internal sealed record UpdateCredentialsResponse(AuthResponse Session);
