using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Admin.Operations;

/// <summary>The builds that a schema would break.</summary>
internal sealed class BrokenBuilds
{
    public BrokenBuilds(OperationCheck check, AppSettings apps, ImmutableArray<RegisteredOperation> operations)
    {
        var errors = operations.ToDictionary(
            static operation => operation.Id, operation => (Operation: operation, Errors: check.Find(operation.Text).ToArray()));
        Lines =
        [
            .. from manifest in apps.Manifests
               where apps.IsSupported(manifest)
               from id in manifest.Operations
               where errors.ContainsKey(id)
               from error in errors[id].Errors
               select $"{manifest}  {OperationCheck.NameOf(errors[id].Operation.Key, errors[id].Operation.Text)}  {error}",
        ];
    }

    /// <summary>A line for each thing that an operation of a supported build asks for in vain.</summary>
    public ImmutableArray<string> Lines { get; }
}
