using System.Text.Json;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway.Reading;

/// <summary>Reads the answer of a write of one document.</summary>
internal static class WriteReader
{
    /// <summary>The number of the write, or the error of status 404 or 409; a removal of what is not there has neither.</summary>
    internal static (DocumentSequence Sequence, SearchError? Error) Read(SearchReply reply)
    {
        using (reply)
        {
            long? number = null, term = null;
            SearchError? error = null;
            var reader = ReplyJson.Open(reply.Body.Span);
            while (ReplyJson.NextProperty(ref reader))
            {
                if (reader.ValueTextEquals("_seq_no"u8)) number = ReplyJson.ReadLong(ref reader);
                else if (reader.ValueTextEquals("_primary_term"u8)) term = ReplyJson.ReadLong(ref reader);
                else if (reader.ValueTextEquals("error"u8)) error = ErrorReader.ReadError(ref reader);
                else ReplyJson.Pass(ref reader);
            }

            if (number is null == error is null) throw new JsonException("a write has neither number nor error");
            return (new(number ?? 0, term ?? 0), error);
        }
    }
}
