namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A picture.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Source">Address of the file.</param>
/// <param name="Type">Name of the format, as in the settings.</param>
/// <param name="Position">Rank among the pictures of the same object.</param>
public sealed record Image(long Id, string Source, string Type, int Position);
