using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Kinow.TestSupport.AppSync;

/// <summary>The sockets of an API of AppSync Events: the protocol <c>aws-appsync-event-ws</c>.</summary>
internal sealed class AppSyncSockets(string key, string channelNamespace)
{
    private const string Protocol = "aws-appsync-event-ws";
    private const string HeaderPrefix = "header-";

    private readonly ConcurrentDictionary<AppSyncSocket, byte> sockets = new();

    /// <summary>Passes an event on to who follows its channel.</summary>
    public async Task BroadcastAsync(string channel, string text)
    {
        foreach (var (socket, _) in sockets)
        {
            foreach (var (id, followed) in socket.Subscriptions)
            {
                if (followed == channel) await socket.SendAsync(new { type = "data", id, @event = text });
            }
        }
    }

    /// <summary>Serves one client. Who does not offer the key is not let in.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        var offered = context.WebSockets.WebSocketRequestedProtocols;
        if (!context.WebSockets.IsWebSocketRequest || !offered.Contains(Protocol) || !IsKnown(offered, context.Request.Host.Value!))
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsJsonAsync(new { errors = new[] { new { errorType = "UnauthorizedException" } } });
            return;
        }

        using var socket = new AppSyncSocket(await context.WebSockets.AcceptWebSocketAsync(Protocol));
        sockets[socket] = 0;
        try
        {
            await foreach (var message in socket.ReadAsync(context.RequestAborted)) await AnswerAsync(socket, message);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // Clients go as they like.
        }
        finally
        {
            sockets.TryRemove(socket, out _);
        }
    }

    private bool IsKnown(IList<string> offered, string host)
    {
        if (offered.FirstOrDefault(static text => text.StartsWith(HeaderPrefix, StringComparison.Ordinal)) is not { } header) return false;
        var authorization = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(header.AsSpan(HeaderPrefix.Length)));
        return HasKey(authorization) && authorization.GetProperty("host").GetString() == host;
    }

    private bool HasKey(JsonElement authorization) =>
        authorization.ValueKind == JsonValueKind.Object
        && authorization.TryGetProperty("x-api-key", out var sent) && sent.GetString() == key;

    private Task AnswerAsync(AppSyncSocket socket, JsonElement message)
    {
        var id = message.TryGetProperty("id", out var given) ? given.GetString() : null;
        return message.GetProperty("type").GetString() switch
        {
            "connection_init" => socket.SendAsync(new { type = "connection_ack", connectionTimeoutMs = 300_000 }, new { type = "ka" }),
            "subscribe" => Refusal(socket, id, message) is { } error
                ? FailAsync(socket, "subscribe_error", id, error)
                : socket.SendAsync(new { type = "subscribe_success", id }),
            "unsubscribe" when id is not null && socket.Subscriptions.TryRemove(id, out _) =>
                socket.SendAsync(new { type = "unsubscribe_success", id }),

            // The key may not.
            "publish" => FailAsync(socket, "publish_error", id, "UnauthorizedException"),
            _ => FailAsync(socket, "error", id, "UnknownOperationError"),
        };
    }

    private static Task FailAsync(AppSyncSocket socket, string type, string? id, string error) =>
        socket.SendAsync(new { type, id, errors = new[] { new { errorType = error, message = "No." } } });

    private string? Refusal(AppSyncSocket socket, string? id, JsonElement message)
    {
        if (!message.TryGetProperty("authorization", out var authorization) || !HasKey(authorization)) return "UnauthorizedException";
        var text = message.GetProperty("channel").GetString();

        // What the namespace's handler for subscriptions does.
        if (AppSyncChannel.IsWildcard(text)) return "UnauthorizedException";
        if (AppSyncChannel.Read(text) is not { } channel || id is null) return "BadRequestException";
        if (AppSyncChannel.NamespaceOf(channel) != channelNamespace) return "NotFoundException";
        return socket.Subscriptions.TryAdd(id, channel) ? null : "DuplicatedOperationError";
    }
}
