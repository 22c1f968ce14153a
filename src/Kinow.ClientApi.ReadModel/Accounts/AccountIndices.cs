using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Indices;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Where documents of accounts are kept.</summary>
/// <param name="Platform">The platform's number.</param>
public sealed record AccountIndices(long Platform)
{
    private static readonly DocumentKind[] Kinds =
        [DocumentKinds.Users, DocumentKinds.Pending, DocumentKinds.Sessions, DocumentKinds.Credentials, DocumentKinds.Expiring];

    /// <summary>Alias of the accounts.</summary>
    public string Users => Names.Alias(DocumentKinds.Users);

    /// <summary>Alias of the acknowledged commands that are not part of the accounts yet.</summary>
    public string Pending => Names.Alias(DocumentKinds.Pending);

    /// <summary>Alias of the sessions.</summary>
    public string Sessions => Names.Alias(DocumentKinds.Sessions);

    /// <summary>Alias of what accounts sign in with.</summary>
    public string Credentials => Names.Alias(DocumentKinds.Credentials);

    /// <summary>Alias of what is remembered for a while, such as idempotency keys.</summary>
    public string Expiring => Names.Alias(DocumentKinds.Expiring);

    private ReadModelNames Names { get; } = new(Platform);

    /// <summary>Makes what is missing. Safe to repeat and to run in several processes.</summary>
    public async Task EnsureAsync(SearchGateway gateway, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gateway);
        foreach (var kind in Kinds)
        {
            if (!(await gateway.ListIndicesAsync(Names.Alias(kind), cancellationToken)).IsEmpty) continue;
            await gateway.PutIndexTemplateAsync(Names.Template(kind), IndexTemplate.Write(Names, kind), cancellationToken);
            await gateway.CreateIndexAsync(Names.First(kind), default, cancellationToken);
            await gateway.UpdateAliasesAsync([AliasAction.Add(Names.First(kind), Names.Alias(kind))], cancellationToken);
        }
    }
}
