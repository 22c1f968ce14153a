using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>The JSON of messages. They say in <c>extensions.live</c> which answer they are about.</summary>
internal static class BroadcastMessage
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer itself.</summary>
    public static byte[] Whole(BroadcastAnswer answer, in BroadcastStamp stamp)
    {
        var bytes = new ArrayBufferWriter<byte>(answer.Body.Length + 128);
        bytes.Write(answer.Body.Span[..^1]);
        bytes.Write(","u8);
        WriteStamp(bytes, stamp, address: null);
        bytes.Write("}"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>That there is such an answer, for who does not have it: it is fetched by HTTP.</summary>
    /// <param name="address">Where.</param>
    public static byte[] Notice(in BroadcastStamp stamp, string address)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        bytes.Write("{"u8);
        WriteStamp(bytes, stamp, address);
        bytes.Write("}"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteStamp(ArrayBufferWriter<byte> bytes, in BroadcastStamp stamp, string? address)
    {
        bytes.Write("\"extensions\":{\"live\":"u8);
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteNumber("epoch"u8, stamp.Epoch);
            json.WriteNumber("sequence"u8, stamp.Sequence);
            json.WriteString("etag"u8, stamp.EntityTag);
            if (address is not null) json.WriteString("url"u8, address);
            json.WriteEndObject();
        }

        bytes.Write("}"u8);
    }
}
