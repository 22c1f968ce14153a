using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kinow.Lambda.Http;

/// <summary>Writes responses in the form that each version of event wants for an answer.</summary>
internal sealed class HttpAnswerWriter : IDisposable
{
    private readonly Utf8JsonWriter json = new(
        new ArrayBufferWriter<byte>(1), new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>Writes a response.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="format">The format of the event.</param>
    /// <param name="status">The status.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The body.</param>
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

    /// <inheritdoc/>
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

    // Values of one name are joined, but cookies have commas of their own and so a place of their own.
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

    // There is no connection here that they could speak of.
    private static bool IsOfConnection(string name) =>
        name.Equals(HeaderNames.Connection, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.TransferEncoding, StringComparison.OrdinalIgnoreCase)
        || name.Equals(HeaderNames.KeepAlive, StringComparison.OrdinalIgnoreCase);
}
