using System.Globalization;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Reading;

namespace Kinow.ClientApi.Search.Gateway;

/// <content>Deletions of many documents.</content>
public sealed partial class SearchGateway
{
    /// <summary>
    /// Deletes documents that a search finds. One that is written while this runs stays, and so does what searches do not see yet.
    /// </summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="query">The query, one JSON object.</param>
    /// <param name="limit">Most documents.</param>
    /// <returns>The number of documents deleted; zero where the index is not there.</returns>
    internal Task<long> DeleteFoundAsync(string index, string query, int limit, CancellationToken cancellationToken)
    {
        var path = string.Create(
            CultureInfo.InvariantCulture, $"/{SearchTarget.Check(index)}/_delete_by_query?conflicts=proceed&max_docs={limit}");
        var body = System.Text.Encoding.UTF8.GetBytes($$"""{"query":{{query}}}""");
        return transport.SendAsync(
            Administering(HttpMethod.Post, "delete_by_query", path, body) with { Target = index },
            AdministrationReader.ReadDeleted,
            cancellationToken);
    }
}
