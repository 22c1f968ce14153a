namespace Kinow.ClientApi.Sql.Reading;

/// <summary>What was read from one snapshot.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Version">The database's clock in microseconds since 1970, not later than the snapshot: of two, the higher is never the
/// older.</param>
/// <param name="Value">What was read.</param>
public readonly record struct Versioned<T>(long Version, T Value);
