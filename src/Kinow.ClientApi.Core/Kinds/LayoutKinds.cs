using Kinow.ClientApi.Core.Screens;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>
/// Declares what operators lay out. It is found by its key whoever may see it: who is shown what is decided when it is asked for, for
/// editors look at other moments, and at what is switched off.
/// </summary>
internal static class LayoutKinds
{
    /// <param name="name">Name of the kind.</param>
    /// <param name="key">The field that has the key.</param>
    internal static ItemKind<T> Declare<T>(string name, string key)
        where T : class, ILayout => new(name, static layout => layout.Id, new(
        [
            Field.Id<T>(static layout => layout.Id),
            Field.Keyword<T>(key, 0, static layout => layout.Key),
            Field.Integer<T>("position", static layout => layout.Position),
        ]))
        {
            Order = ["position", "id"],
            IsPublic = false,
        };
}
