namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>Where things stand in a document.</summary>
internal static class DocumentFields
{
    internal const string Id = "f.id";

    /// <summary>Stands for the name in the language of the request.</summary>
    internal const string Name = "s.name";

    /// <summary>The folded name, the same in all languages: what people and tags are listed by.</summary>
    internal const string Order = "order";

    internal const string OwnerCategories = "categories.id";

    internal const string Metadata = "metadata";

    /// <summary>The field of a document that holds the values of a field of queries.</summary>
    /// <param name="name">The field's name in queries.</param>
    internal static string Of(string name) => "f." + name;
}
