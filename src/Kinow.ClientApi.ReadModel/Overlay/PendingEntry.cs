using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.ReadModel.Overlay;

/// <summary>A command that was acknowledged and may not be part of the account's rows yet.</summary>
/// <param name="Acknowledged">When.</param>
/// <param name="Command">The command.</param>
internal sealed record PendingEntry(DateTimeOffset Acknowledged, Command Command);
