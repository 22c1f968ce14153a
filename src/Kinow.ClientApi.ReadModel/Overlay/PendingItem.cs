using System.Text.Json;

namespace Kinow.ClientApi.ReadModel.Overlay;

internal sealed record PendingItem(DateTimeOffset At, JsonElement Command);
