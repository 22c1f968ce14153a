using System.Collections.Immutable;

namespace Kinow.ClientApi.Contract;

/// <summary>Another service that an account is opened by.</summary>
/// <param name="Method">Which one.</param>
/// <param name="Clients">The platform's applications there.</param>
internal sealed record IdentityProvider(IdentityMethod Method, ImmutableArray<IdentityProviderClient> Clients);
