using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the answer of <c>_bulk</c>.</summary>
internal static class BulkReader
{
    internal static BulkItem[] Read(SearchReply reply, int expected)
    {
        using (reply)
        {
            if (reply.Status is not 200) throw new JsonException($"status {reply.Status}");
            var items = new BulkItem[expected];
            var count = 0;
            var reader = ReplyJson.Open(reply.Body.Span);
            while (ReplyJson.NextProperty(ref reader))
            {
                if (!reader.ValueTextEquals("items"u8))
                {
                    ReplyJson.Pass(ref reader);
                    continue;
                }

                ReplyJson.EnterArray(ref reader);
                while (ReplyJson.NextObject(ref reader))
                {
                    if (count == expected) throw new JsonException("there are too many items");
                    items[count++] = ReadItem(ref reader);
                }
            }

            return count == expected ? items : throw new JsonException("the number of items is wrong");
        }
    }

    private static BulkItem ReadItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.PropertyName);
        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
        var status = 0;
        SearchError? error = null;
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals("status"u8)) status = (int)ReplyJson.ReadLong(ref reader);
            else if (reader.ValueTextEquals("error"u8)) error = ErrorReader.ReadError(ref reader);
            else ReplyJson.Pass(ref reader);
        }

        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.EndObject);
        return new(Judge(status, error), status, error is { } details ? $"{details.Type}: {details.Reason}" : null);
    }

    private static BulkOutcome Judge(int status, SearchError? error) => status switch
    {
        >= 200 and < 300 => BulkOutcome.Written,
        409 => BulkOutcome.Conflict,
        404 when error is { IsMissingIndex: true } => BulkOutcome.IndexMissing,
        404 => BulkOutcome.NotFound,
        >= 400 when error is not null => BulkOutcome.Failed,
        _ => throw new JsonException("an item has no sensible status"),
    };
}
