using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Storage.Sqs.Wire;

namespace Kinow.ClientApi.Storage.Sqs;

/// <summary>Reads what the service answers.</summary>
internal static class SqsAnswers
{
    private const string Unreadable = "The queue service answered something that is not its protocol.";

    public static TAnswer Read<TAnswer>(byte[] content, JsonTypeInfo<TAnswer> type)
    {
        if (typeof(TAnswer) == typeof(NoAnswer)) return (TAnswer)(object)new NoAnswer();
        try
        {
            return JsonSerializer.Deserialize(content, type) ?? throw new SqsException(SqsErrorCodes.UnreadableAnswer, 200, Unreadable);
        }
        catch (JsonException)
        {
            throw new SqsException(SqsErrorCodes.UnreadableAnswer, 200, Unreadable);
        }
    }

    public static Exception Error(byte[] content, int status)
    {
        var error = ReadError(content);
        var code = SqsErrorCodes.Normalize(error?.Type);
        if (status is >= 500 or 408 or 429 || SqsErrorCodes.IsTransient(code)) return new HttpRequestException(code, null, (HttpStatusCode)status);
        return new SqsException(code, status, error?.Message ?? error?.LowerMessage ?? Unreadable);
    }

    private static ErrorAnswer? ReadError(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, SqsJson.Default.ErrorAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
