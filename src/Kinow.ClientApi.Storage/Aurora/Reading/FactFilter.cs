namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Which features and which of their values to read. It is also the object with the statements' values.</summary>
internal sealed record FactFilter(long[] Features, long[] Values);
