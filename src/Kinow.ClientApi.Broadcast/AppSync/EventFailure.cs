namespace Kinow.ClientApi.Broadcast.AppSync;

/// <summary>Why AppSync took a request and not its event.</summary>
/// <param name="Code">As statuses of HTTP; null where it says none.</param>
/// <param name="Reason">In its words.</param>
internal sealed record EventFailure(int? Code, string Reason);
