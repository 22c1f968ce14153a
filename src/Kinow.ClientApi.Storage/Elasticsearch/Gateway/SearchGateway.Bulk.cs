using System.Runtime.InteropServices;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Bodies;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Exchange;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Reading;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Results;

namespace Kinow.ClientApi.Storage.Elasticsearch.Gateway;

/// <content>Writes of many documents.</content>
public sealed partial class SearchGateway
{
    /// <summary>
    /// Carries out many writes, in parts of at most <see cref="SearchGatewayOptions.MaxBulkBytes"/>. Writes that the engine has no room for are
    /// tried again with growing pauses. After an exception some parts may have been carried out: send the same again.
    /// </summary>
    /// <param name="body">The writes.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    /// <param name="refresh">When searches see them.</param>
    public async Task<BulkResult> BulkAsync(BulkBody body, CancellationToken cancellationToken, RefreshPolicy refresh = RefreshPolicy.Later)
    {
        var items = new BulkItem[body.Count];
        for (var first = 0; first < items.Length;)
        {
            var count = body.CountWithin(first, options.MaxBulkBytes);
            (await SendBulkAsync(body.Slice(first, count), count, refresh, cancellationToken)).CopyTo(items, first);
            first += count;
        }

        for (var attempt = 0; attempt < options.MaxRetries && Array.Exists(items, static item => item.IsBusy); attempt++)
        {
            await Task.Delay(RetryRules.Pause(options, attempt + 1), options.TimeProvider, cancellationToken);
            for (var i = 0; i < items.Length; i++)
            {
                if (items[i].IsBusy) items[i] = (await SendBulkAsync(body.Slice(i, 1), 1, refresh, cancellationToken))[0];
            }
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private Task<BulkItem[]> SendBulkAsync(ReadOnlyMemory<byte> part, int count, RefreshPolicy refresh, CancellationToken cancellationToken)
    {
        var path = refresh switch { RefreshPolicy.Wait => "/_bulk?refresh=wait_for", RefreshPolicy.Now => "/_bulk?refresh=true", _ => "/_bulk" };
        var call = Writing(HttpMethod.Post, "_bulk", path, part, null) with { MediaType = Lines };
        return transport.SendAsync(call, reply => BulkReader.Read(reply, count), cancellationToken);
    }
}
