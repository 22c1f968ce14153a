namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Only an empty database is filled.</summary>
public sealed class CatalogExistsException() : Exception("The database holds a catalogue already.");
