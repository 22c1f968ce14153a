using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kinow.Lambda.Http;

/// <summary>Writes responses in the format that matches the event's version.</summary>
internal sealed class HttpResponseWriter : IDisposable
{
    private readonly Utf8JsonWriter json = new(new ArrayBufferWriter<byte>(1), new() { Encoder = Encoder, SkipValidation = true });

    /// <summary>How texts are escaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes a response.</summary>
    public void Write(IBufferWriter<byte> output, HttpEventFormat format, int status, IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        json.Reset(output);
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, status);
        if (format == HttpEventFormat.Version1) WriteMultiple(headers);
        else WriteSingle(headers);
        var isText = BodyKind.IsText(headers, body);
        json.WriteBoolean("isBase64Encoded"u8, !isText);
        if (isText) json.WriteString("body"u8, body);
        else json.WriteBase64String("body"u8, body);
        json.WriteEndObject();
        json.Flush();
    }

    public void Dispose() => json.Dispose();

    private void WriteMultiple(IHeaderDictionary headers)
    {
        json.WriteStartObject("multiValueHeaders"u8);
        foreach (var (name, values) in headers)
        {
            if (IsOfConnection(name) || values.Count == 0) continue;
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Values of one name are joined with commas. Cookies contain commas, so format 2.0 has a separate field for them.
    private void WriteSingle(IHeaderDictionary headers)
    {
        json.WriteStartObject("headers"u8);
        foreach (var (name, values) in headers)
        {
            if (IsOfConnection(name) || values.Count == 0 || IsCookie(name)) continue;
            json.WriteString(name, values.Count == 1 ? values[0] : string.Join(',', values.ToArray()));
        }

        json.WriteEndObject();
        var cookies = headers.SetCookie;
        if (cookies.Count == 0) return;
        json.WriteStartArray("cookies"u8);
        foreach (var cookie in cookies)
        {
            json.WriteStringValue(cookie);
        }

        json.WriteEndArray();
    }

    private static bool IsCookie(string name) => name.Equals(HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase);

    // Hop-by-hop headers have no meaning in an event.
    private static bool IsOfConnection(string name) =>
        name.Equals(HeaderNames.Connection, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.TransferEncoding, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.KeepAlive, StringComparison.OrdinalIgnoreCase);
}
