using System.Collections.Immutable;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Identities;

/// <summary>A service whose ID tokens open accounts, as it is configured.</summary>
/// <param name="Method">How the contract calls it.</param>
/// <param name="Issuers">What its tokens have as <c>iss</c>; identities have the first one.</param>
/// <param name="Keys">Where its keys are.</param>
/// <param name="Clients">The platform's applications, by the names that the platform gives them, and what the service calls each.</param>
internal sealed record IdTokenIssuer(
    IdentityMethod Method, ImmutableArray<string> Issuers, Uri Keys, ImmutableArray<IdentityProviderClient> Clients);
