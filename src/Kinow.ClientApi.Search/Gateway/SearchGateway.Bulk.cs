using System.Runtime.InteropServices;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Reading;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway;

/// <content>Writes of many documents.</content>
public sealed partial class SearchGateway
{
    /// <summary>
    /// Carries out many writes, in parts of at most <see cref="SearchGatewayOptions.MaxBulkBytes"/>. Writes that the engine has no room for
    /// are tried again with growing pauses. After an exception some parts may have been carried out: send the same again.
    /// </summary>
    /// <exception cref="ArgumentException">One of the writes is to an index of somebody else; nothing was sent.</exception>
    internal async Task<BulkResult> BulkAsync(
        BulkBody body, CancellationToken cancellationToken, RefreshPolicy refresh = RefreshPolicy.Later)
    {
        foreach (var target in body.Targets) RefuseForeign(target);
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
        var path =
            refresh switch { RefreshPolicy.Wait => "/_bulk?refresh=wait_for", RefreshPolicy.Now => "/_bulk?refresh=true", _ => "/_bulk" };
        var call = Writing(HttpMethod.Post, "_bulk", path, part, null) with { MediaType = Lines };
        return transport.SendAsync(call, reply => BulkReader.Read(reply, count), cancellationToken);
    }
}
