using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the answers about indices and the engine as a whole.</summary>
internal static class AdministrationReader
{
    /// <summary>Whether the engine did it; false where the index or template is not there.</summary>
    internal static bool ReadAcknowledged(string operation, SearchReply reply)
    {
        using (reply)
        {
            if (reply.Status is >= 200 and < 300)
            {
                var reader = ReplyJson.Open(reply.Body.Span);
                reader.Skip();
                return true;
            }

            var error = ErrorReader.Read(reply.Body.Span) ?? throw new JsonException($"status {reply.Status} without error");
            return reply.Status is 404 ? false : throw ReplyRules.Refusal(operation, reply.Status, error);
        }
    }

    /// <summary>The indices of <c>_alias</c> with the aliases of each, by name.</summary>
    internal static ImmutableArray<IndexAliases> ReadAliases(SearchReply reply)
    {
        using (reply)
        {
            if (reply.Status is 404) return [];
            var indices = ImmutableArray.CreateBuilder<IndexAliases>();
            var reader = ReplyJson.Open(reply.Body.Span);
            while (ReplyJson.NextProperty(ref reader))
            {
                var name = reader.GetString()!;
                reader.Read();
                ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
                var aliases = ImmutableArray<string>.Empty;
                while (ReplyJson.NextProperty(ref reader))
                {
                    if (reader.ValueTextEquals("aliases"u8)) aliases = ReadNames(ref reader);
                    else ReplyJson.Pass(ref reader);
                }

                indices.Add(new(name, aliases));
            }

            indices.Sort(static (left, right) => string.CompareOrdinal(left.Index, right.Index));
            return indices.DrainToImmutable();
        }
    }

    /// <summary>The count of <c>_count</c>; null where the index is not there.</summary>
    internal static long? ReadCount(SearchReply reply)
    {
        using (reply)
        {
            return reply.Status is 404 ? null : ReadNumber(reply, "count"u8, "a count has no number");
        }
    }

    /// <summary>The number of documents that a query deleted; zero where the index is not there.</summary>
    internal static long ReadDeleted(SearchReply reply)
    {
        using (reply)
        {
            if (reply.Status is 404) return 0;
            if (reply.Status is < 200 or >= 300)
            {
                var error = ErrorReader.Read(reply.Body.Span) ?? throw new JsonException($"status {reply.Status} without error");
                throw ReplyRules.Refusal("delete_by_query", reply.Status, error);
            }

            return ReadNumber(reply, "deleted"u8, "a deletion has no number");
        }
    }

    private static long ReadNumber(SearchReply reply, ReadOnlySpan<byte> name, string missing)
    {
        var reader = ReplyJson.Open(reply.Body.Span);
        while (ReplyJson.NextProperty(ref reader))
        {
            if (reader.ValueTextEquals(name)) return ReplyJson.ReadLong(ref reader);
            ReplyJson.Pass(ref reader);
        }

        throw new JsonException(missing);
    }

    internal static SearchHealth ReadHealth(SearchReply reply)
    {
        using (reply)
        {
            string? status = null;
            var nodes = 0L;
            var reader = ReplyJson.Open(reply.Body.Span);
            while (ReplyJson.NextProperty(ref reader))
            {
                if (reader.ValueTextEquals("status"u8)) status = ReplyJson.ReadText(ref reader);
                else if (reader.ValueTextEquals("number_of_nodes"u8)) nodes = ReplyJson.ReadLong(ref reader);
                else ReplyJson.Pass(ref reader);
            }

            return new(status ?? throw new JsonException("health has no status"), (int)nodes);
        }
    }

    private static ImmutableArray<string> ReadNames(ref Utf8JsonReader reader)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        reader.Read();
        ReplyJson.Expect(ref reader, JsonTokenType.StartObject);
        while (ReplyJson.NextProperty(ref reader))
        {
            names.Add(reader.GetString()!);
            ReplyJson.Pass(ref reader);
        }

        return names.DrainToImmutable();
    }
}
