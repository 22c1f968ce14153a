namespace Kinow.ClientApi.Contract;

/// <summary>An application of the platform, as another service knows it.</summary>
/// <param name="Application">The name that the platform gives it.</param>
/// <param name="ClientId">What the service calls it.</param>
internal sealed record IdentityProviderClient(string Application, string ClientId);
