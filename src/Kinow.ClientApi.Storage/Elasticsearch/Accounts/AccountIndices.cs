using System.Globalization;
using System.Text;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;

namespace Kinow.ClientApi.Storage.Elasticsearch.Accounts;

/// <summary>Where documents of accounts are kept. Those of users are read through an alias, the others in indices of their own.</summary>
/// <param name="Platform">The platform's number.</param>
public sealed record AccountIndices(int Platform)
{
    private const string Settings = """
        "settings": { "number_of_shards": 1, "auto_expand_replicas": "0-1", "refresh_interval": "30s" }
        """;

    // Nothing of these is ever searched: documents are read by their ids.
    private const string Body = $$"""{ {{Settings}}, "mappings": { "dynamic": "strict", "properties": { "body": { "type": "object", "enabled": false } } } }""";

    private const string Versioned = $$"""
        {
          {{Settings}},
          "mappings": { "dynamic": "strict", "properties": {
            "version": { "type": "long" }, "deleted": { "type": "boolean" }, "body": { "type": "object", "enabled": false } } }
        }
        """;

    /// <summary>Alias of the accounts.</summary>
    public string Users => Name("user");

    /// <summary>Index of the acknowledged commands that are not part of the accounts yet.</summary>
    public string Pending => Name("pending");

    /// <summary>Index of the sessions.</summary>
    public string Sessions => Name("session");

    /// <summary>Index of what accounts sign in with.</summary>
    public string Credentials => Name("credential");

    /// <summary>Makes what is missing. Safe to repeat and to run in several processes.</summary>
    /// <param name="gateway">The engine.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task EnsureAsync(SearchGateway gateway, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gateway);
        foreach (var index in new[] { Pending, Sessions }) await gateway.CreateIndexAsync(index, Encoding.UTF8.GetBytes(Body), cancellationToken);
        await gateway.CreateIndexAsync(Credentials, Encoding.UTF8.GetBytes(Versioned), cancellationToken);
        if (!(await gateway.ListIndicesAsync(Users, cancellationToken)).IsEmpty) return;
        var first = $"{Users}-00000000000000";
        await gateway.CreateIndexAsync(first, Encoding.UTF8.GetBytes(Versioned), cancellationToken);
        await gateway.UpdateAliasesAsync([AliasAction.Add(first, Users)], cancellationToken);
    }

    private string Name(string kind) => string.Create(CultureInfo.InvariantCulture, $"kinow-{Platform}-{kind}");
}
