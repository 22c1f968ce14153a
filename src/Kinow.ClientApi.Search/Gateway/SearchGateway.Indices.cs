using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Reading;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway;

/// <content>Indices, aliases and templates.</content>
public sealed partial class SearchGateway
{
    /// <summary>Writes a composable index template.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="template">One JSON object with <c>index_patterns</c> and <c>template</c>.</param>
    internal Task PutIndexTemplateAsync(string name, ReadOnlyMemory<byte> template, CancellationToken cancellationToken) =>
        AdministerAsync(HttpMethod.Put, "put_index_template", $"/_index_template/{SearchTarget.Check(name)}", template, cancellationToken);

    /// <summary>Removes an index template.</summary>
    /// <returns>Whether it was there.</returns>
    internal Task<bool> DeleteIndexTemplateAsync(string name, CancellationToken cancellationToken) =>
        AdministerAsync(
            HttpMethod.Delete, "delete_index_template", $"/_index_template/{SearchTarget.Check(name)}", default, cancellationToken);

    /// <summary>Creates an index.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="settings">JSON with settings and mappings; empty for those of the template alone.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <returns>False if an index or alias of that name is there.</returns>
    internal async Task<bool> CreateIndexAsync(string name, ReadOnlyMemory<byte> settings, CancellationToken cancellationToken)
    {
        try
        {
            return await AdministerAsync(HttpMethod.Put, "create_index", $"/{SearchTarget.Check(name)}", settings, cancellationToken);
        }
        catch (SearchRequestException taken) when (taken.ErrorType is "resource_already_exists_exception" or "invalid_index_name_exception")
        {
            if (taken.ErrorType == "resource_already_exists_exception" || await IsAliasAsync(name, cancellationToken)) return false;
            throw;
        }
    }

    /// <summary>Changes settings of an index while it is in use.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="settings">One JSON object.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <returns>Whether it is there.</returns>
    internal Task<bool> PutIndexSettingsAsync(string name, ReadOnlyMemory<byte> settings, CancellationToken cancellationToken) =>
        AdministerAsync(HttpMethod.Put, "put_settings", $"/{SearchTarget.Check(name)}/_settings", settings, cancellationToken);

    /// <summary>Adds properties to the mapping of an index while it is in use. Those that it has stay.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mapping">One JSON object.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <returns>Whether it is there.</returns>
    /// <exception cref="SearchRequestException">A property is there in another form.</exception>
    public Task<bool> PutMappingAsync(string name, ReadOnlyMemory<byte> mapping, CancellationToken cancellationToken) =>
        AdministerAsync(HttpMethod.Put, "put_mapping", $"/{SearchTarget.Check(name)}/_mapping", mapping, cancellationToken);

    /// <summary>Removes an index with all its documents.</summary>
    /// <param name="name">Its name, no alias.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <returns>Whether it was there.</returns>
    internal Task<bool> DeleteIndexAsync(string name, CancellationToken cancellationToken) =>
        AdministerAsync(HttpMethod.Delete, "delete_index", $"/{SearchTarget.Check(name)}", default, cancellationToken);

    /// <summary>Changes aliases in one step: others see all of it or nothing.</summary>
    /// <returns>False if an index or alias is not there; nothing is changed then.</returns>
    internal Task<bool> UpdateAliasesAsync(IEnumerable<AliasAction> actions, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("actions"u8);
            foreach (var action in actions) Write(json, action);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return AdministerAsync(HttpMethod.Post, "update_aliases", "/_aliases", buffer.WrittenMemory, cancellationToken);
    }

    /// <summary>The indices of an alias, by name; none where it is not there.</summary>
    internal async Task<ImmutableArray<string>> ListIndicesAsync(string alias, CancellationToken cancellationToken)
    {
        var call = Administering(HttpMethod.Get, "get_alias", $"/_alias/{SearchTarget.Check(alias)}");
        var indices = await transport.SendAsync(call, AdministrationReader.ReadAliases, cancellationToken);
        return [.. indices.Select(static index => index.Index)];
    }

    /// <summary>The indices whose names begin so, with the aliases of each.</summary>
    /// <param name="prefix">How the names begin.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<ImmutableArray<IndexAliases>> FindIndicesAsync(string prefix, CancellationToken cancellationToken) => transport.SendAsync(
        Administering(HttpMethod.Get, "get_alias", $"/{SearchTarget.Check(prefix)}*/_alias"),
        AdministrationReader.ReadAliases,
        cancellationToken);

    /// <summary>Lets searches see all writes of an index that were carried out before.</summary>
    /// <returns>Whether it is there.</returns>
    public Task<bool> RefreshAsync(string index, CancellationToken cancellationToken) =>
        AdministerAsync(HttpMethod.Post, "refresh", $"/{SearchTarget.Check(index)}/_refresh", default, cancellationToken);

    /// <summary>How the engine is.</summary>
    internal Task<SearchHealth> HealthAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Reading(HttpMethod.Get, "health", "/_cluster/health"), AdministrationReader.ReadHealth, cancellationToken);

    private static void Write(Utf8JsonWriter json, AliasAction action)
    {
        json.WriteStartObject();
        json.WriteStartObject(action.Kind switch
        {
            AliasActionKind.Add => "add"u8,
            AliasActionKind.Remove => "remove"u8,
            _ => "remove_index"u8,
        });
        json.WriteString("index"u8, SearchTarget.Check(action.Index));
        if (action.Kind != AliasActionKind.RemoveIndex) json.WriteString("alias"u8, SearchTarget.Check(action.Alias));
        if (action.Kind == AliasActionKind.Remove) json.WriteBoolean("must_exist"u8, true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private async Task<bool> IsAliasAsync(string name, CancellationToken cancellationToken) =>
        !(await ListIndicesAsync(name, cancellationToken)).IsEmpty;

    private Task<bool> AdministerAsync(
        HttpMethod method, string operation, string path, ReadOnlyMemory<byte> body,
        CancellationToken cancellationToken) => transport.SendAsync(
            Administering(method, operation, path, body),
            reply => AdministrationReader.ReadAcknowledged(operation, reply),
            cancellationToken);
}
