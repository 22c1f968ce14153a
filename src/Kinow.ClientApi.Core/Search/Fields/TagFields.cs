using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Fields;

internal static class TagFields
{
    internal static FieldSet<Tag> Build() => new([Field.Id<Tag>(static t => t.Id), Field.PlainName<Tag>(static t => t.Name)]);
}
