namespace Kinow.ClientApi.Contract;

/// <summary>A planned change of a subscription to another offer.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Date">When it changes; null when that is not known.</param>
internal sealed record SvodSwitch(long OfferId, DateTimeOffset? Date);
