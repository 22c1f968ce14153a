using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Apps;
using Kinow.GraphQL.PersistedOperations;

namespace Kinow.ClientApi.Admin.Operations;

/// <summary>Reads what a build was made with.</summary>
internal static class BuildManifest
{
    /// <summary>Reads a manifest of Apollo's, Relay's or urql's tools, and checks what it asks for.</summary>
    /// <exception cref="AdminException">It is none, or the contract does not have what an operation asks for.</exception>
    public static async Task<ImmutableArray<RegisteredOperation>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var operations = Parse(await InputFile.ReadAsync(path, cancellationToken), Path.GetFileName(path));
        if (operations.Count == 0) throw new AdminException(ExitCodes.Usage, $"{path} has no operations.");
        var check = OperationCheck.OfContract();
        var wrong = operations
            .Select(operation => (Operation: operation, Error: check.Find(operation.Text).FirstOrDefault()))
            .Where(static checkedOne => checkedOne.Error is not null)
            .ToArray();
        if (wrong is [var first, ..])
        {
            var others = wrong.Length == 1 ? "" : string.Create(
                CultureInfo.InvariantCulture, $" {wrong.Length - 1} more of its operations cannot be answered.");
            throw new AdminException(
                ExitCodes.Refused,
                $"{Path.GetFileName(path)}: {first.Operation.Name ?? first.Operation.Id}, {first.Error} Nothing was registered.{others}");
        }

        return [.. operations.Select(static operation => new RegisteredOperation(0, operation.Id, operation.Text))];
    }

    private static IReadOnlyList<ManifestOperation> Parse(byte[] json, string source)
    {
        try
        {
            var operations = ManifestReader.Read(json, source);
            return operations.Any(static operation => operation.Id.Length is 0 or > RegisteredOperation.MaxKey)
                ? throw new InvalidDataException($"{source} has an id that has not 1 to {RegisteredOperation.MaxKey} characters.")
                : operations.Any(static operation => operation.Text.Length > RegisteredOperation.MaxText)
                ? throw new InvalidDataException($"{source} has an operation of more than {RegisteredOperation.MaxText} characters.")
                : operations;
        }
        catch (InvalidDataException wrong)
        {
            throw new AdminException(ExitCodes.Usage, wrong.Message);
        }
    }
}
