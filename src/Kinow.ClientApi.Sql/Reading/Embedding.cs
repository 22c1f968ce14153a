using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>That documents of one kind hold a part of another item.</summary>
/// <param name="In">The kind of the documents.</param>
/// <param name="Source">
/// Where the ids of those documents stand beside that of the item, as the end of a statement that goes on with a comparison:
/// <c>product_tag WHERE tag_id = @Id AND product_id</c>.
/// </param>
/// <param name="Column">The column of the documents' ids.</param>
public sealed record Embedding(ItemKind In, string Source, string Column);
