namespace Kinow.ClientApi.ReadModel.Overlay;

internal sealed record PendingBody(PendingItem[] Entries);
