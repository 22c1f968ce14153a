using System.Text.Json;

namespace Kinow.ClientApi.Storage.Elasticsearch.Overlay;

internal sealed record PendingItem(DateTimeOffset At, JsonElement Command);
