using System.Collections.Immutable;
using Kinow.ClientApi.Contract;

namespace Kinow.ClientApi.Identities;

/// <summary>The platform's application at Facebook.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Secret">Its secret.</param>
/// <param name="Graph">The address of the Graph API, with its version; ends with a slash.</param>
internal sealed record FacebookApplication(string Id, string Secret, Uri Graph)
{
    /// <summary>The application as the contract tells it.</summary>
    public ImmutableArray<IdentityProviderClient> Clients => [new("default", Id)];

    /// <summary>The identifier alone: the secret belongs into no log.</summary>
    public override string ToString() => Id;
}
