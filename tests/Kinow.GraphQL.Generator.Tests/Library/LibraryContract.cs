using Kinow.GraphQL.Generator.Tests.Library.Types;

namespace Kinow.GraphQL.Generator.Tests.Library;

[GraphQLContract(Context = typeof(LibraryRequest), Leaves = typeof(LibraryLeaves))]
[BindNamespace("Kinow.GraphQL.Generator.Tests.Library.Types")]
[Bind("Query", typeof(LibraryRoot), Computed = ["grid", "gridOfBooks", "opaque"])]
[Bind("Book", typeof(Book), Computed = ["canBorrow", "fresh"], Batched = ["stock"], Properties = ["summary"])]
[Bind("Item", typeof(IItem))]
[Bind("Author", typeof(Writer))]
internal sealed partial class LibraryContract;
