namespace Kinow.ClientApi.ReadModel.Idempotency;

internal sealed record IdempotencyBody(byte[] Fingerprint, DateTimeOffset Started, DateTimeOffset LeaseEnds, byte[]? Answer);
